#include "ui/pages/typography.h"

namespace pages {

Type typeOf(const documents::Heading &heading)
{
    switch (heading.level) {
    case 1:
        return {.size = 24, .leading = 29, .before = 4, .bold = true};
    case 2:
        return {.size = 14.5, .leading = 19, .before = 22, .bold = true};
    case 3:
        return {.size = 12.5, .leading = 17, .before = 15, .bold = true};
    default:
        return {.size = 12, .leading = 16.5, .before = 12, .bold = true, .ink = ink::quiet};
    }
}

Type typeOf(documents::Paragraph::Role role)
{
    using Role = documents::Paragraph::Role;
    switch (role) {
    case Role::BodyName:
        return {.size = 13, .leading = 17, .before = 0, .bold = true, .ink = ink::accent};
    case Role::Lead:
        return {.size = 13, .leading = 18, .before = 3};
    case Role::Note:
        return {.size = 11, .leading = 15, .before = 2, .ink = ink::quiet};
    case Role::Mark:
        return {.size = 12, .leading = 16.5, .before = 10, .bold = true};
    case Role::Code:
        return {.size = 10, .leading = 14, .before = 4, .ink = ink::quiet};
    case Role::Text:
        break;
    }
    return {};
}

Type typeOfEntry() { return {.before = 3.5}; }

Type inTable(Type type)
{
    type.leading = type.size > 13 ? 16.5 : type.leading - 1.5;
    type.size = type.size > 13 ? 12.5 : type.size >= 12 ? type.size - 0.5 : type.size;
    type.before = qMin(type.before, 6.0) * 0.75;
    return type;
}

} // namespace pages
