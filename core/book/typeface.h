#pragma once

namespace documents {

// The families that ship with the program: the same everywhere.
enum class Typeface { SourceSans, SourceSerif, LiberationSans };

} // namespace documents
