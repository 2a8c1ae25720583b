#pragma once

#include "core/book/values.h"
#include "core/documents/document.h"

namespace documents {

// What the parts of a document are made from. Lives as long as what it refers to.
struct Source {
    const Minutes &minutes; // Of a public copy: without what is exempt.
    const Body &body;
    bool isPublic = false; // Exempt items are stubs.
};

} // namespace documents
