#include "ui/bodies/bodypage.h"
#include "ui/bodies/crestfield.h"
#include "ui/fields/formcolumn.h"
#include "ui/fields/languages.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

using namespace Qt::StringLiterals;

// The house style on the page of a body.

QComboBox *BodyPage::addChoice(const QString &label, const QString &name, const QStringList &choices,
                               const std::function<void(BodySettings &, int)> &set)
{
    QComboBox *box = m_column->field(label, new QComboBox(m_column->content()));
    box->setObjectName(name);
    box->addItems(choices);
    connect(box, &QComboBox::activated, this, [this, set](int index) {
        (void)edit(tr("Edit house style"), [&](Body &body) -> Result<void> {
            set(body.settings, index);
            return {};
        });
    });
    return box;
}

void BodyPage::addDocuments()
{
    const QString what = tr("Edit house style");
    m_column->heading(tr("Documents"));
    m_column->note(tr("How the agendas, minutes and action logs of this body look."));
    m_crest = new CrestField(m_column->content());
    m_column->add(m_crest);
    connect(m_crest, &CrestField::chosen, this, &BodyPage::setCrest);
    connect(m_crest, &CrestField::problem, this, &BodyPage::problem);
    m_crestText = m_column->line(tr("What the crest shows, for those who do not see it"));
    add(m_crestText, u"crestText"_s, what, &BodySettings::crestText);
    const auto lines = m_column->lines({tr("At the head of each page"), tr("At the foot of each page")});
    add(lines[0], u"header"_s, what, &BodySettings::header);
    add(lines[1], u"footer"_s, what, &BodySettings::footer);
    auto *language = m_column->line(tr("Language of what is minuted"));
    language->setPlaceholderText(languageShown(u"en-GB"_s));
    auto *completer = new QCompleter(languagesOffered(), language);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    language->setCompleter(completer);
    add(
        language, u"language"_s, what, [](const Body &body) { return languageShown(body.settings.language); },
        [](Body &body, const QString &text) -> Result<void> {
            body.settings.language = languageTyped(text);
            return {};
        },
        true); // "we" is no language yet, though it has the form of one.
    m_typeface = addChoice(tr("Typeface"), u"typeface"_s, {u"Source Sans"_s, u"Source Serif"_s, u"Liberation Sans"_s},
                           [](BodySettings &settings, int index) { settings.typeface = documents::Typeface(index); });
    m_decisionLook = addChoice(
        tr("The word of a decision"), u"decisionLook"_s, {tr("In bold: Resolved"), tr("In capitals: RESOLVED")},
        [](BodySettings &settings, int index) { settings.decisionLook = BodySettings::DecisionLook(index); });
    m_minutesLayout = addChoice(
        tr("Minutes"), u"minutesLayout"_s, {tr("Text from margin to margin"), tr("A table with a column for who acts")},
        [](BodySettings &settings, int index) { settings.minutesLayout = BodySettings::MinutesLayout(index); });
}

void BodyPage::setCrest(const QByteArray &picture)
{
    const Result<void> set = edit(tr("Edit house style"), [&](Body &body) -> Result<void> {
        BodySettings &settings = body.settings;
        settings.crest = picture;
        // Something true until somebody says it better.
        if (!picture.isEmpty() && settings.crestText.trimmed().isEmpty())
            settings.crestText = tr("Crest of %1").arg(body.name);
        return {};
    });
    if (set && !picture.isEmpty()) {
        m_crestText->setFocus(Qt::OtherFocusReason);
        m_crestText->selectAll();
    }
}

void BodyPage::refreshDocuments(const BodySettings &settings, bool editable)
{
    m_crest->show(settings.crest, settings.crestText);
    m_crest->setEditable(editable);
    m_typeface->setCurrentIndex(int(settings.typeface));
    m_decisionLook->setCurrentIndex(int(settings.decisionLook));
    m_minutesLayout->setCurrentIndex(int(settings.minutesLayout));
    for (QComboBox *box : {m_typeface, m_decisionLook, m_minutesLayout})
        box->setEnabled(editable);
}
