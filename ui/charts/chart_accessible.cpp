#include "ui/charts/chart_accessible.h"

#include "ui/charts/chart_view.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace throughline::ui {

namespace {

class ChartAccessible final : public QAccessibleWidget {
public:
  explicit ChartAccessible(ChartView* view) : QAccessibleWidget(view, QAccessible::Chart), view_(view) {}

  QString text(QAccessible::Text which) const override {
    return which == QAccessible::Value ? view_->chosenWords() : QAccessibleWidget::text(which);
  }

  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.focusable = true;
    return state;
  }

private:
  ChartView* view_;
};

QAccessibleInterface* chartInterface(const QString&, QObject* object) {
  auto* view = qobject_cast<ChartView*>(object);
  return view != nullptr ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility() {
  static const bool installed = [] {
    QAccessible::installFactory(chartInterface);
    return true;
  }();
  (void)installed;
}

void announceChosen(ChartView* view) {
  if (!QAccessible::isActive())
    return;
  QAccessibleValueChangeEvent changed(view, view->chosenWords());
  QAccessible::updateAccessibility(&changed);
}

} // namespace throughline::ui
