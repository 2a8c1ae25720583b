#pragma once

// Has a screen reader told what is removed from a text editor. Qt tells of as many spaces, "in lack of the real
// string", and Backspace is heard as "space" for every letter. Behind an update handler that is there already; a second
// time it does nothing.
void tellRemovedText();
