#include "ui/fields/saidas.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace {

constexpr const char *property = "saidAs";

QAccessibleInterface *withRole(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(property) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void sayAs(QWidget *widget, QAccessible::Role role)
{
    QAccessible::installFactory(withRole); // Once: Qt knows it again.
    widget->setProperty(property, int(role));
}

void readOut(QWidget *notification)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent said(notification, notification->accessibleName());
#else
    QAccessibleEvent said(notification, QAccessible::ObjectShow); // As if it came into sight.
#endif
    QAccessible::updateAccessibility(&said);
}
