#pragma once

// The width of the terminal that standard output goes to, in columns; 0 where it goes to a file or another program.
int terminalWidth();
