#include "ui/window/savestatus.h"

#include "core/say.h"

#include <QLocale>

using namespace Qt::StringLiterals;

QString saveStatus(const SaveState &state)
{
    switch (state.kind) {
    case SaveState::Kind::Opening:
        return say("Opening…");
    case SaveState::Kind::Saved:
        return state.at.isValid()
                   ? say("✓ All changes saved %1").arg(state.at.toLocalTime().time().toString(u"HH:mm:ss"_s))
                   : say("✓ All changes saved");
    case SaveState::Kind::Saving:
        return say("Saving…");
    case SaveState::Kind::KeptLocally:
        return say("▲ Kept on this computer: %1").arg(state.detail);
    case SaveState::Kind::ReadOnly:
        return state.detail.isEmpty() ? say("Read-only") : say("Read-only: %1").arg(state.detail);
    }
    Q_UNREACHABLE();
}
