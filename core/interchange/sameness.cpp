#include "core/interchange/sameness.h"

#include "core/book/bytes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

// Without what a file does not say.
Action plain(Action action)
{
    action.id = {};
    action.meeting = {};
    action.item = {};
    action.position = 0;
    return action;
}

QByteArray digest(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

bool isSame(const Action &a, const Action &b) { return plain(a) == plain(b); }

bool isSame(const Minutes &a, const Minutes &b)
{
    const bool sameLife = a.meeting.body == b.meeting.body && a.meeting.state == b.meeting.state &&
                          a.meeting.history == b.meeting.history && a.meeting.signature == b.meeting.signature;
    if (!sameLife || canonicalBytes(a, {}) != canonicalBytes(b, {}))
        return false;
    const auto same = [](const Action &x, const Action &y) { return isSame(x, y); };
    return std::equal(a.actions.begin(), a.actions.end(), b.actions.begin(), b.actions.end(), same);
}

QByteArray minutedDigest(const Minutes &minutes)
{
    Minutes minuted = minutes;
    minuted.meeting.approval.reset();
    minuted.meeting.signature.reset();
    return digest(canonicalBytes(minuted, {}));
}

QByteArray minutedDigest(const Action &action)
{
    Action minuted{.id = {}, .body = action.body, .theme = action.theme, .opened = action.opened};
    minuted.ref = action.ref;
    minuted.text = action.text;
    minuted.owners = action.owners;
    minuted.due = action.due;
    minuted.after = action.after;
    return digest(bytesOf(minuted));
}
