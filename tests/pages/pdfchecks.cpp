#include "tests/pages/pdfchecks.h"

#include "tests/pages/checks/inspected.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace checks {

Inspected::Inspected(const QByteArray &pdf) : file(pdf), tree(readback::treeOf(file))
{
    for (const Object &page : file.pages)
        contents.push_back(contentOf(page, fonts));
}

void Inspected::refuse(bool wrong, const QString &sentence)
{
    if (wrong && !faults.contains(sentence))
        faults.append(sentence);
}

bool Inspected::require(Object dictionary, const QString &name, std::initializer_list<const char *> keys)
{
    if (dictionary.isStream())
        dictionary = dictionary.getDict();
    if (!dictionary.isDictionary()) {
        refuse(true, name + u" is missing."_s);
        return false;
    }
    bool all = true;
    for (const char *key : keys) {
        const bool missing = !dictionary.hasKey(key);
        refuse(missing, u"%1 has no %2."_s.arg(name, QLatin1StringView(key)));
        all = all && !missing;
    }
    return all;
}

void Inspected::requireType(Object dictionary, const QString &name, const char *type)
{
    refuse(nameOf(dictionary.getKey("/Type")) != QLatin1StringView(type), name + u" is of another /Type."_s);
}

bool isLanguage(const QString &tag)
{
    static const QRegularExpression form(u"^([A-Za-z]{2,8}|[xX])(-[A-Za-z0-9]{1,8})*$"_s);
    return form.match(tag).hasMatch();
}

} // namespace checks

QStringList faultsOf(const QByteArray &bytes)
{
    try {
        checks::Inspected pdf(bytes);
        for (const auto check :
             {checks::checkBytes, checks::checkObjects, checks::checkCatalog, checks::checkMetadata,
              checks::checkColours, checks::checkFonts, checks::checkContent, checks::checkParentTree,
              checks::checkElements, checks::checkTables, checks::checkHeadings, checks::checkAnnotations,
              checks::checkOutline, checks::checkAttachments, checks::checkContrast, checks::checkOverlaps})
            check(pdf);
        return pdf.faults;
    } catch (const std::exception &error) {
        return {u"libqpdf cannot read it: %1."_s.arg(QString::fromUtf8(error.what()))};
    }
}
