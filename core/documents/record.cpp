#include "core/documents/record.h"

#include "core/book/fields.h"
#include "core/book/shapes.h"
#include "core/documents/wording.h"
#include "core/interchange/writer.h"

using namespace Qt::StringLiterals;

namespace documents {

namespace {

template <typename T> void unlink(T &value)
{
    if constexpr (std::is_same_v<T, Ref>) {
        value.id = {};
    } else if constexpr (isOptional<T>) {
        if (value)
            unlink(*value);
    } else if constexpr (isList<T>) {
        for (auto &one : value)
            unlink(one);
    } else if constexpr (std::is_same_v<T, Meeting> || std::is_same_v<T, Attendance> || std::is_same_v<T, Item> ||
                         std::is_same_v<T, Declaration>) {
        fieldsOf(value, [](QLatin1StringView, auto &field) { unlink(field); });
    }
}

Action asMinuted(const Action &action)
{
    Action minuted{.id = action.id, .meeting = action.meeting, .item = action.item, .position = action.position};
    QList<const void *> fields;
    minutedFieldsOf(action, [&](QLatin1StringView, const auto &field) { fields.append(&field); });
    qsizetype at = 0;
    minutedFieldsOf(minuted, [&](QLatin1StringView, auto &field) {
        field = *static_cast<const std::remove_reference_t<decltype(field)> *>(fields[at++]);
    });
    return minuted;
}

} // namespace

Attachment recordOf(const Minutes &minutes, const Body &body)
{
    Minutes record{.meeting = minutes.meeting};
    record.meeting.history.clear();
    unlink(record.meeting);
    for (const Action &action : minutes.actions)
        record.actions.append(asMinuted(action));
    const Body named{.id = minutes.meeting.body, .name = bodyNameOf(minutes.meeting, body)};
    return {.name = u"minutes.json"_s,
            .mimeType = u"application/json"_s,
            .description =
                say("The record of these minutes, to be read by programs (Minutebook interchange, version 1)"),
            .bytes = writeInterchange({named}, {}, {record}, {})};
}

} // namespace documents
