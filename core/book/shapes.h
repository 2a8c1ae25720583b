#pragma once

#include <QList>

#include <optional>

// What kind of field a field is, for those who visit all of them (fields.h).
template <typename T> inline constexpr bool isOptional = false;
template <typename T> inline constexpr bool isOptional<std::optional<T>> = true;
template <typename T> inline constexpr bool isList = false;
template <typename T> inline constexpr bool isList<QList<T>> = true;
