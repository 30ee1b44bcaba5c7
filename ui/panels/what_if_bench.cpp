#include "ui/panels/what_if_bench.h"

#include "ui/charts/phrases.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace throughline::ui {
namespace {

constexpr int whole = 100;
/// Where a touchpoint has no target of its own: what statistics.md calls a good share of failures.
constexpr double usualTarget = 0.05;

QString percent(int part) {
  return WhatIfBench::tr("%1 % fixed").arg(part);
}

} // namespace

WhatIfBench::WhatIfBench(QWidget* parent)
    : QWidget(parent), list_(new QWidget), sliders_(new QVBoxLayout(list_)), result_(new QLabel) {
  result_->setTextFormat(Qt::PlainText);
  result_->setWordWrap(true);
  result_->setProperty("role", QStringLiteral("finding"));
  result_->setAccessibleName(tr("Result"));
  auto* buttons = new QHBoxLayout;
  const auto button = [&](const QString& text, auto&& action) {
    auto* made = new QPushButton(text);
    connect(made, &QPushButton::clicked, this, action);
    buttons->addWidget(made);
  };
  button(tr("Halve all"), [this] { setAll(0.5); });
  button(tr("To target"), [this] { setToTargets(); });
  button(tr("Reset"), [this] { setAll(0); });
  buttons->addStretch();
  usual_ = new QLabel(tr("\"To target\" leaves 5 % failures where a touchpoint has no target of its own."));
  usual_->setWordWrap(true);
  usual_->setProperty("role", QStringLiteral("quiet"));
  auto* area = new QScrollArea;
  area->setWidgetResizable(true);
  area->setFrameShape(QFrame::NoFrame);
  area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  area->setWidget(list_);
  sliders_->setContentsMargins(0, 0, 6, 0);
  auto* rows = new QVBoxLayout(this);
  rows->setContentsMargins(6, 0, 6, 0);
  rows->addWidget(result_);
  rows->addLayout(buttons);
  rows->addWidget(usual_);
  rows->addWidget(area, 1);
  setMinimumWidth(260);
}

void WhatIfBench::show(const insight::WhatIf& whatIf, chart::Unit unit,
                       const std::map<model::TouchpointId, double>& targets) {
  std::map<model::TouchpointId, int> before;
  for (const auto& row : rows_)
    before[row.touchpoint] = row.slider->value();
  whatIf_ = whatIf;
  unit_ = unit;
  rows_.clear();
  while (auto* item = sliders_->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  for (const auto& gain : whatIf_.gains.touchpoints) {
    const auto target = targets.find(gain.touchpoint);
    addRow(gain, target == targets.end() ? std::nullopt : std::optional(target->second));
    if (const auto was = before.find(gain.touchpoint); was != before.end())
      rows_.back().slider->setValue(was->second);
  }
  sliders_->addStretch();
  usual_->setVisible(std::ranges::any_of(whatIf_.gains.touchpoints,
                                         [&targets](const auto& gain) { return !targets.contains(gain.touchpoint); }));
  sum();
}

void WhatIfBench::addRow(const insight::TouchpointGain& gain, std::optional<double> target) {
  auto* box = new QWidget;
  auto* grid = new QGridLayout(box);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setVerticalSpacing(0);
  const QString title = QString::fromStdString(gain.title);
  auto* name = new QLabel(title);
  name->setTextFormat(Qt::PlainText);
  auto* slider = new QSlider(Qt::Horizontal);
  slider->setRange(0, whole);
  slider->setPageStep(25);
  slider->setMinimumHeight(24);
  slider->setAccessibleName(title);
  name->setBuddy(slider);
  auto* share = new QLabel(percent(0));
  share->setProperty("role", QStringLiteral("quiet"));
  grid->addWidget(name, 0, 0);
  grid->addWidget(share, 0, 1, Qt::AlignRight);
  grid->addWidget(slider, 1, 0, 1, 2);
  sliders_->addWidget(box);
  const double tolerated = target.value_or(usualTarget);
  const double part = gain.failureShare > tolerated ? 1 - tolerated / gain.failureShare : 0;
  rows_.push_back({.touchpoint = gain.touchpoint, .slider = slider, .share = share, .toTarget = part});
  connect(slider, &QSlider::valueChanged, this, [this, slider, share](int value) {
    share->setText(percent(value));
    slider->setAccessibleDescription(percent(value));
    sum();
  });
}

void WhatIfBench::setAll(double part) {
  for (const auto& row : rows_)
    row.slider->setValue(static_cast<int>(std::lround(whole * part)));
}

void WhatIfBench::setToTargets() {
  for (const auto& row : rows_)
    row.slider->setValue(static_cast<int>(std::lround(whole * row.toTarget.value_or(0))));
}

std::vector<double> WhatIfBench::fixed() const {
  std::vector<double> parts;
  for (const auto& row : rows_)
    parts.push_back(static_cast<double>(row.slider->value()) / whole);
  return parts;
}

QString WhatIfBench::result() const {
  return result_->text();
}

void WhatIfBench::sum() {
  const auto parts = fixed();
  if (std::ranges::all_of(parts, [](double part) { return part == 0; })) {
    result_->setText(tr("Move the sliders: how many of the failures would be fixed?"));
  } else if (whatIf_.model != nullptr) {
    const auto gain = whatIf_.gain(parts);
    result_->setText(
        tr("If failures are the cause, about %1 together.").arg(factText(chart::withUnit(gain, unit_), locale())));
  }
  Q_EMIT changed();
}

} // namespace throughline::ui
