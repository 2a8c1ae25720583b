#ifdef MINUTEBOOK_NO_WIDGETS
#include <QGuiApplication>
using Application = QGuiApplication;
#else
#include <QApplication>
using Application = QApplication;
#endif

#ifdef __SANITIZE_ADDRESS__
// Keeps what it loads until the process ends.
extern "C" const char *__lsan_default_suppressions() { return "leak:libfontconfig\n"; }
#endif

// Made before Catch2's main. Offscreen unless the environment says otherwise; no setting of the machine reaches the
// tests.
namespace {
struct Platform {
    Platform()
    {
        if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
    }
};
const Platform platform;
int argc = 1;
char name[] = "tests";
char *argv[] = {name, nullptr};
// Never destroyed: the order in which statics of Qt and of Catch2 go at the exit is nobody's to choose.
const Application *const application = new Application(argc, argv);
} // namespace
