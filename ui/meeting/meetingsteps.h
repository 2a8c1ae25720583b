#pragma once

#include "core/book/values.h"
#include "core/result.h"

class Minutebook;
class QWidget;

// Moving minutes on and back: what has to be asked is asked in one small dialog, then the book decides. Nothing is
// asked where nothing has to be known. An empty Result also stands for somebody who thought better of it.

// The next step forward of a meeting that is in memory.
Result<void> stepForward(Minutebook &book, QUuid meeting, QWidget *parent);
// Back to an earlier state, with its reason.
Result<void> stepBack(Minutebook &book, QUuid meeting, QWidget *parent);
