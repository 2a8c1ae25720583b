#ifdef SQL
#include <QSqlQuery> // Qt6::Sql is PRIVATE to core: the compiler must not find this.
#else
#include <QWidget>
#endif

int main() { return 0; }
