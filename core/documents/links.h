#pragma once

#include <QList>
#include <QString>

namespace documents {

// An address in a text as people type them: "see www.example.org/paper (PDF)."
struct Link {
    qsizetype from = 0;
    qsizetype length = 0;
    QString address; // Whole, in ASCII: http, https or mailto. "www." alone is http: whoever has https redirects.
    bool operator==(const Link &) const = default;
};

// In order, never overlapping. Only what is one without doubt: http, https, mailto, "www." with a domain, and e-mail
// addresses. The stop at the end of a sentence, quotation marks, and a closing bracket that was not opened in the
// address are no part of it.
QList<Link> linksIn(const QString &text);

} // namespace documents
