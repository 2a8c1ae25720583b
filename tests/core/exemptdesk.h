#pragma once

#include "tests/core/documentdesk.h"
#include "tests/core/markedvalues.h"

// Minutes with an exempt item, its sub-item and its action, in each of whose texts stands "secret".
struct ExemptDesk : DocumentDesk {
    QUuid exempt;
    QUuid below;

    ExemptDesk()
    {
        MarkedValues secrets(u"secret"_s);
        Item item;
        secrets.mark(item, u"item"_s);
        item.number = u"5"_s;
        item.exempt = true;
        item.exemptReason = u"commercially sensitive"_s;
        Item sub;
        secrets.mark(sub, u"sub"_s);
        sub.level = 2;
        exempt = item.id;
        below = sub.id;
        meeting().items.append({item, sub, {.number = u"6"_s, .title = u"Open to all"_s}});
        for (const QUuid id : {exempt, below}) {
            Action action;
            secrets.mark(action, u"action"_s);
            action.meeting = meeting().id;
            action.item = id;
            request.minutes.actions.append(action);
            request.actions.append({action, u"Hub"_s, QDate(2024, 2, 6), u"secret1"_s, u"secret2"_s, true});
        }
        meeting().history = {{.by = u"secret3"_s, .reason = u"secret4"_s}};
    }
};
