// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/data_source.h"

#include <QObject>

#include <memory>

namespace purser {

/// A place where one kind of data source keeps its data, for one test.
class SourcePlace
{
public:
    virtual ~SourcePlace() = default;
    /// Another view of the same data, as another program would have it. The first one finds the cast of BookFixture.
    virtual std::unique_ptr<DataSource> open() = 0;
};

/// The contract of DataSource (source/data_source.h), over whatever place the factory makes. A source that passes can stand behind every
/// screen and the command line.
class DataSourceContract final : public QObject
{
    Q_OBJECT

public:
    using Factory = std::function<std::unique_ptr<SourcePlace>()>;
    explicit DataSourceContract(Factory factory)
        : m_factory(std::move(factory))
    {
    }

private Q_SLOTS:
    void answersAreTyped();
    void answersAreSnapshots();
    void commandsAreDoneOnce();
    void whatIsDueIsDone();
    void messagesLeaveOnce();
    void refusalsAreValues();
    void signingIn();
    void passwords();
    void whoSignsInActs();
    void ownChangesAreNoticed();
    void refusalsAreNotNoticed();
    void foreignChangesAreNoticedWithinTwoSeconds();
    void linesOfAnImportAppearWhenItFinishes();
    void anImportThatIsDroppedLeavesNothing();
    void anImportWhoseSourceGoesLeavesNothing();
    void theSameFileIsRecognised();
    void whoMayNotImportDoesNotBegin();
    void whatWasAskedIsDoneBeforeTheSourceGoes();
    void backupIsASource();
    void verifyIsForEverybody();

private:
    Factory m_factory;
};

} // namespace purser
