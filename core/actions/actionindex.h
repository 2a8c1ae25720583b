#pragma once

#include "core/book/values.h"

#include <memory>

// Every action of the book, small enough for 100,000 of them and fast enough to filter on each key: what the actions
// page lists and `minutebook actions` prints. Whole actions are read from the book when one is opened.
class ActionIndex {
public:
    ActionIndex();
    ~ActionIndex();
    ActionIndex(ActionIndex &&) noexcept;
    ActionIndex &operator=(ActionIndex &&) noexcept;

    int size() const;

private:
    struct Data;
    std::unique_ptr<Data> m_data;
};
