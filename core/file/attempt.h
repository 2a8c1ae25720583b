#pragma once

#include "core/file/database.h"

#include <type_traits>

// What happened to the book at `path`, in one sentence for the user: what, where, what is safe.
Error sentenceOf(const SqlError &error, const QString &path);

// The edge of this folder: what it throws becomes a Result. Nothing above throws.
template <typename Function> auto attempt(const QString &path, Function function) -> Result<decltype(function())>
{
    try {
        if constexpr (std::is_void_v<decltype(function())>) {
            function();
            return {};
        } else {
            return function();
        }
    } catch (const SqlError &error) {
        return sentenceOf(error, path);
    } catch (const Error &error) {
        return error;
    }
}
