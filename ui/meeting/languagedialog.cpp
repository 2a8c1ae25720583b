#include "ui/meeting/languagedialog.h"

#include "core/book/language.h"
#include "ui/fields/languages.h"

#include <QComboBox>
#include <QLineEdit>

LanguageDialog::LanguageDialog(const QString &language, bool selected, QWidget *parent)
    : Dialog(tr("Language"), tr("&Set language"), parent)
{
    sentence(selected ? tr("The selected words are read aloud in this language.")
                      : tr("What you type next is read aloud in this language."));
    m_language = row(tr("&Language"), new QComboBox(this));
    m_language->setEditable(true);
    m_language->setInsertPolicy(QComboBox::NoInsert);
    m_language->addItem(tr("The body’s own"));
    m_language->addItems(languagesOffered());
    m_language->setCurrentText(language.isEmpty() ? m_language->itemText(0) : languageShown(language));
    m_language->lineEdit()->selectAll();
    m_language->setFocus();
}

QString LanguageDialog::language() const
{
    const QString typed = m_language->currentText().trimmed();
    return typed.isEmpty() || typed == m_language->itemText(0) ? QString() : languageTyped(typed);
}

QString LanguageDialog::mistake() const
{
    if (language().isEmpty() || isLanguageTag(language()))
        return {};
    return tr("Choose a language from the list, or type its tag, as in “pl” or “zh-Hant”.");
}
