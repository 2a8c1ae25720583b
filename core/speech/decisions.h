#pragma once

#include <QStringList>

// Decisions as they are said. Inside core/speech and capture only.
namespace speech {

struct DecisionWord {
    QString word;         // As the body spells it; empty where the text begins with none.
    qsizetype length = 0; // With the colon or comma behind it, and space.
};

// "approved the accounts", "Agreed: that …": the decision word that a text begins with, where words follow it. Those of
// the body, and those that every meeting uses.
DecisionWord decisionAt(const QString &text, const QStringList &ofBody);

// As the body spells it, else as it is.
QString spelledAs(const QString &word, const QStringList &ofBody);

} // namespace speech
