#include "core/result.h"

Result<void> save() { return Error{}; }

int main()
{
#ifdef DROPPED
    save(); // The compiler has to refuse this.
#else
    return save() ? 0 : 1;
#endif
}
