// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTranslator>

namespace purser {

/// The words of the pictures in Chinese and Arabic, whatever context asks for them: enough to see fonts and direction before there is a
/// catalogue.
class GalleryTexts : public QTranslator
{
    Q_OBJECT

public:
    explicit GalleryTexts(const QString &language, QObject *parent = nullptr);

    QString translate(const char *context, const char *text, const char *disambiguation, int n) const override;
    bool isEmpty() const override { return false; }

private:
    QHash<QString, QString> m_texts;
};

} // namespace purser
