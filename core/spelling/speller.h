#pragma once

#include "core/minutes/finding.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

class Hunspell;

// Whether words are spelled as the dictionary of a language has them. One object is for one thread at a time: it may be
// made in another than it is used in.
class Speller {
public:
    // Takes tens of milliseconds. Null where no folder has NAME.aff and NAME.dic, or this build knows no Hunspell.
    // Empty `folders`: where the system and the program keep dictionaries.
    static std::unique_ptr<Speller> load(const QString &name, const QStringList &folders = {});
    ~Speller();

    // Right whatever the dictionary says, in any case: names of people and bodies, and what somebody said is right.
    void setKnown(const QStringList &texts); // Each is cut into its words.

    bool isRight(const QString &word); // Answers are kept: asking again costs a look-up.
    // The best first; none where nothing is near. Up to tens of milliseconds.
    QStringList suggestions(const QString &word, int most);

    // The words of a text that are wrong. Not looked at: initials and abbreviations ("SEND", "TAs"), words with digits
    // or capitals inside, addresses of the web and of mail.
    QList<Hit> wrongIn(const QString &text);

private:
    Speller(std::unique_ptr<Hunspell> dictionary, bool utf8);
    std::string encoded(const QString &word) const;

    std::unique_ptr<Hunspell> m_dictionary;
    bool m_utf8;
    QSet<QString> m_known; // Folded.
    QHash<QString, bool> m_asked;
};

// The words of a text: letters with apostrophes within; parts of a hyphened word are words.
QList<Hit> wordsOf(const QString &text);
