#pragma once

#include "core/result.h"
#include "ui/pages/layout.h"

class QPrinter;

// The pages that the printer was asked for, as they stand in the preview. `current` is the one shown, from 0.
Result<void> printPages(const pages::Laid &laid, qsizetype current, QPrinter &printer);
