#pragma once

#include <QApplication>
#include <QTimer>

#include <functional>

/// Answers to dialogs that wait for one.
namespace throughline::test {

/// Does something as soon as a dialog of that kind is the one to be answered.
template <class Dialog> void onceOpen(QObject* owner, std::function<void(Dialog&)> answer) {
  auto* look = new QTimer(owner);
  QObject::connect(look, &QTimer::timeout, owner, [look, answer = std::move(answer)] {
    auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
    if (dialog == nullptr)
      return;
    look->stop();
    look->deleteLater();
    answer(*dialog);
  });
  look->start(5);
}

} // namespace throughline::test
