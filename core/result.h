#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

// Why something failed, in one sentence that can be shown to the user: what happened, where, what is safe.
struct Error {
    enum class Kind {
        BadInput, // What was given cannot be used: exit code 2.
        Refused,  // It was understood, and the rules of the trade say no: exit code 1.
    };
    QString message;
    Kind kind = Kind::BadInput;
};

inline Error refused(QString message) { return {std::move(message), Error::Kind::Refused}; }

// A value, or the reason there is none. Stands in for std::expected (C++23).
template <typename T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::move(value)) {}
    Result(Error error) : m_state(std::move(error)) {}

    explicit operator bool() const { return std::holds_alternative<T>(m_state); }
    T &operator*() & { return std::get<T>(m_state); }
    T &&operator*() && { return std::get<T>(std::move(m_state)); }
    const T &operator*() const & { return std::get<T>(m_state); }
    T *operator->() { return &std::get<T>(m_state); }
    const T *operator->() const { return &std::get<T>(m_state); }
    const Error &failure() const { return std::get<Error>(m_state); }
    const QString &error() const { return failure().message; }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const { return !m_error; }
    const Error &failure() const { return *m_error; }
    const QString &error() const { return m_error->message; }

private:
    std::optional<Error> m_error;
};
