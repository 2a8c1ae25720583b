#pragma once

#include "core/actions/actionindex.h"
#include "core/book/values.h"

// What goes over from one meeting to the next of its body. Nothing is left behind because somebody forgot it: all of it
// is taken, and leaving something out is a tick that somebody takes away.

struct CarriedItem {
    enum class Why {
        Standing,    // On every agenda.
        LastMinutes, // To confirm.
        ActionLog,   // With the open actions as its text.
        Deferred,
        NotReached, // Nothing was minuted under it.
    };
    Why why = Why::Standing;
    Item item; // As it will stand, with a new id; its number comes with the agenda.
    bool taken = true;
    bool operator==(const CarriedItem &) const = default;
};

struct CarriedAction {
    QUuid id;
    QString line; // "A12 PD, JH: find out who commissioned the site (4 Feb)": in the text of the action log.
    bool taken = true;
    bool operator==(const CarriedAction &) const = default;
};

struct CarryOver {
    QList<CarriedItem> items; // In the order of the agenda.
    QList<CarriedAction> actions;
    bool operator==(const CarryOver &) const = default;
};

// Apologies and the like, the last minutes, the action log, what the last meeting left, then any other business and the
// date of the next meeting. `last` is null for a first meeting. `open`: the open actions of the body, in their order.
// The last minutes and the action log are added where no standing item is called so.
CarryOver carryOver(const Minutes *last, const Body &body, const QList<ActionRow> &open);

// The items that are taken, numbered as the body numbers: on from the last meeting's where it does.
QList<Item> agendaOf(const CarryOver &carried, const Body &body, const Minutes *last);

// The open actions of a body.
QList<ActionRow> openActionsOf(const ActionIndex &index, QUuid body);

// Whether a standing item is the one that reviews the actions ("Action log", "Matters arising"), or the one that says
// when to meet again ("Date and time of next meeting"), by its title.
bool isActionLog(const QString &title);
bool isNextMeeting(const QString &title);
