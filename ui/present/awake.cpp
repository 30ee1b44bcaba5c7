#include "ui/present/awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <memory>

namespace throughline::ui {
namespace {

QDBusMessage askDesktop(const QString& method) {
  return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.ScreenSaver"),
                                        QStringLiteral("/org/freedesktop/ScreenSaver"),
                                        QStringLiteral("org.freedesktop.ScreenSaver"), method);
}

void letSleepAgain(uint cookie) {
  auto message = askDesktop(QStringLiteral("UnInhibit"));
  message << cookie;
  QDBusConnection::sessionBus().send(message);
}

} // namespace

std::function<void()> keepAwake(const QString& reason) {
  struct Held {
    bool over = false;
    std::optional<uint> cookie;
  };
  if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
    return [] {};
  auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected())
    return [] {};
  auto held = std::make_shared<Held>();
  auto message = askDesktop(QStringLiteral("Inhibit"));
  message << QStringLiteral("throughline") << reason;
  // Never waited for: the first slide is on the screen before the desktop has answered.
  auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message));
  QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [held](QDBusPendingCallWatcher* self) {
    const QDBusPendingReply<uint> reply = *self;
    self->deleteLater();
    if (reply.isError())
      return;
    if (held->over)
      letSleepAgain(reply.value());
    else
      held->cookie = reply.value();
  });
  return [held] {
    held->over = true;
    if (held->cookie)
      letSleepAgain(*held->cookie);
  };
}

} // namespace throughline::ui
