#include "core/actions/actionindex.h"
struct ActionIndex::Data {};
ActionIndex::ActionIndex() : m_data(std::make_unique<Data>()) {}
ActionIndex::~ActionIndex() = default;
ActionIndex::ActionIndex(ActionIndex &&) noexcept = default;
ActionIndex &ActionIndex::operator=(ActionIndex &&) noexcept = default;
int ActionIndex::size() const { return 0; }
