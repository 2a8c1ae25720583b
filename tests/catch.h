#pragma once

// Catch2 2 (Debian 12) and 3 from one tree, and how our types print in a failed check.
#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/catch_tostring.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QUuid>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template <> struct StringMaker<QStringList> {
    static std::string convert(const QStringList &s)
    {
        return '[' + s.join(QLatin1StringView(" | ")).toStdString() + ']';
    }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate &d)
    {
        return d.isValid() ? d.toString(Qt::ISODate).toStdString() : "no day";
    }
};
template <> struct StringMaker<QTime> {
    static std::string convert(const QTime &t)
    {
        return t.isValid() ? t.toString(Qt::ISODate).toStdString() : "no time";
    }
};
template <> struct StringMaker<QUuid> {
    static std::string convert(const QUuid &id) { return id.toString().toStdString(); }
};
} // namespace Catch
