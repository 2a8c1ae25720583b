#include "core/book/storable.h"

#include "core/book/fields.h"
#include "core/book/shapes.h"

#include <algorithm>

namespace {

constexpr char16_t byteOrderMark = 0xfeff;
constexpr char16_t swappedMark = 0xfffe;

template <typename T>
constexpr bool isPlain =
    std::is_integral_v<T> || std::is_enum_v<T> || std::is_same_v<T, QUuid> || std::is_same_v<T, QByteArray>;

bool startsWithMark(const QString &text) { return text.startsWith(byteOrderMark) || text.startsWith(swappedMark); }

// Asked before anything is touched: a record that is fine stays shared with whoever else holds it.
template <typename T> bool isStorable(const T &value)
{
    if constexpr (isPlain<T>) {
        return true;
    } else if constexpr (std::is_same_v<T, QString>) {
        return value.isValidUtf16() && !startsWithMark(value) && !value.contains(QChar(u'\0'));
    } else if constexpr (std::is_same_v<T, QDate>) {
        return !value.isValid() || (value.year() >= 1 && value.year() <= 9999);
    } else if constexpr (std::is_same_v<T, QTime>) {
        return value.second() <= 0 && value.msec() <= 0;
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return !value.isValid() || value.timeSpec() == Qt::UTC || value.timeSpec() == Qt::OffsetFromUTC;
    } else if constexpr (std::is_same_v<T, Ref>) {
        return isStorable(value.name);
    } else if constexpr (isOptional<T>) {
        return !value || isStorable(*value);
    } else if constexpr (isList<T>) {
        return std::all_of(value.begin(), value.end(), [](const auto &one) { return isStorable(one); });
    } else {
        bool all = true;
        fieldsOf(value, [&](QLatin1StringView, const auto &field) { all = all && isStorable(field); });
        return all;
    }
}

// Of a long meeting with one item changed, as after every pause in typing, in the time of that item.
bool isStorable(const Meeting &meeting, const Meeting &before)
{
    bool all = true;
    fieldsOf(meeting, [&](QLatin1StringView, const auto &field) {
        if constexpr (!std::is_same_v<std::remove_cvref_t<decltype(field)>, QList<Item>>)
            all = all && isStorable(field);
    });
    for (qsizetype i = 0; all && i < meeting.items.size(); ++i)
        all = (i < before.items.size() && meeting.items[i] == before.items[i]) || isStorable(meeting.items[i]);
    return all;
}

template <typename T> void makeStorable(T &value)
{
    if constexpr (isPlain<T>) {
        return;
    } else if constexpr (std::is_same_v<T, QString>) {
        value = QString::fromUtf8(value.toUtf8()); // Half of a surrogate pair becomes a question mark.
        value.remove(QChar(u'\0'));
        while (startsWithMark(value))
            value.remove(0, 1);
    } else if constexpr (std::is_same_v<T, QDate>) {
        value = isStorable(value) ? value : QDate();
    } else if constexpr (std::is_same_v<T, QTime>) {
        value = value.isValid() ? QTime(value.hour(), value.minute()) : QTime();
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        value = value.toOffsetFromUtc(value.offsetFromUtc());
    } else if constexpr (std::is_same_v<T, Ref>) {
        makeStorable(value.name);
    } else if constexpr (isOptional<T>) {
        if (value)
            makeStorable(*value);
    } else if constexpr (isList<T>) {
        for (auto &one : value)
            makeStorable(one);
    } else {
        fieldsOf(value, [&](QLatin1StringView, auto &field) { makeStorable(field); });
    }
}

} // namespace

Record storable(const Record &record, const std::optional<Record> &before)
{
    const auto *meeting = std::get_if<Meeting>(&record);
    const auto *was = before ? std::get_if<Meeting>(&*before) : nullptr;
    const bool fine = meeting && was ? isStorable(*meeting, *was)
                                     : std::visit([](const auto &value) { return isStorable(value); }, record);
    if (fine)
        return record;
    Record made = record;
    std::visit([](auto &value) { makeStorable(value); }, made);
    return made;
}
