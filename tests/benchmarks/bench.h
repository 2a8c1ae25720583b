#pragma once

#include <QString>

#include <functional>
#include <vector>

// One measured number, beside its floor or peer from the same run.
struct Figure {
    double value = 0;
    QString unit;   // "ratio", "ms"
    QString beside; // What it was measured against, with its own number: "empty QMainWindow 61 ms".
};

struct Bench {
    QString name;
    double limit = 0; // What the project promises: at most this. 0: none promised.
    std::function<Figure()> run;
};

// Every benchmark there is, in the order they are run.
std::vector<Bench> benches();

// Where the large book is, made on first use and kept between runs.
QString bigBookPath();

// CPU time of the calling thread, and of the whole process, in milliseconds.
double threadCpuMs();
double processCpuMs();
// Resident memory of this process in MB.
double residentMb();

double median(std::vector<double> values);
// `part` from 0 to 1: 0.99 is the p99.
double quantile(std::vector<double> values, double part);
