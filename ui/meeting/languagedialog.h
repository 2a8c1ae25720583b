#pragma once

#include "ui/window/dialog.h"

class QComboBox;

// Which language the selected words are in, or those that are typed next. Empty: the body's own.
class LanguageDialog : public Dialog {
    Q_OBJECT
public:
    LanguageDialog(const QString &language, bool selected, QWidget *parent);

    QString language() const;

protected:
    QString mistake() const override;

private:
    QComboBox *m_language;
};
