#include <QCoreApplication>

// Made before Catch2's main: translations, queued calls and the storage thread need an application object.
namespace {
int argc = 1;
char name[] = "core_tests";
char *argv[] = {name, nullptr};
const QCoreApplication application(argc, argv);
} // namespace
