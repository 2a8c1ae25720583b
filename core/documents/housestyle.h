#pragma once

#include "core/documents/document.h"

namespace documents {

// How a body's documents look.
struct HouseStyle {
    enum class DecisionLook { Bold, Capitals };
    enum class MinutesLayout { Flowing, ActionColumn };
    QByteArray crest;
    QString crestText;
    Typeface typeface = Typeface::SourceSans;
    QString header;
    QString footer;
    DecisionLook decisionLook = DecisionLook::Bold;
    MinutesLayout minutesLayout = MinutesLayout::Flowing;
    QString language;
};

} // namespace documents
