#pragma once

#include "core/speech/dues.h"
#include "core/speech/ownerlist.h"

// Owners where they stand in a sentence. Inside core/speech only.
namespace speech {

struct SaidOwners {
    QStringList owners;
    QString text; // What remains.
    QString due;  // Where it stood among or before them: "By Friday FH to …", "(WO, by Friday)".

    explicit operator bool() const { return !owners.isEmpty(); }
};

// Before what they do: "FH to …", "FH/WO: …", "By Friday the Clerk will …", "It was agreed that RH would …". `due`:
// a due may be taken with them.
SaidOwners ownersFirst(const Sentence &said, const KnownOwners &known, bool due);

// Behind it: "(FH)", "– KI and JP", ", WO by 3 March", "Action: PWA". `marked`: only in brackets or behind "Action".
SaidOwners ownersLast(const Sentence &said, const KnownOwners &known, bool due, bool marked = false);

// Within it: "… to be reviewed by MF", "Website: KI to …".
SaidOwners ownersWithin(const Sentence &said, const KnownOwners &known);

} // namespace speech
