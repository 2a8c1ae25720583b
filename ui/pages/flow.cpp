#include "ui/pages/flow.h"

namespace pages {

double heightOf(const Flow &flow, size_t first, size_t end)
{
    double height = 0;
    for (size_t i = first; i < end; ++i)
        height += flow.strips[i].height + (i > first ? flow.strips[i].before : 0);
    return height;
}

} // namespace pages
