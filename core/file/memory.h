#pragma once

// Gives memory that is free within the process back to the system, after a job that took much for a while. Costs some
// milliseconds; does nothing where the system's allocator does it by itself. Any thread.
void giveBackMemory();
