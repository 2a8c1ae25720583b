#pragma once

#include "ui/fields/elidedlabel.h"

// A pill for what the quorum is; in the colour of a warning where it fails, which its words and their mark say too.
class QuorumPill : public ElidedLabel {
    Q_OBJECT
public:
    explicit QuorumPill(QWidget *parent);

    void setWords(const QString &words, bool fails);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_fails = false;
};
