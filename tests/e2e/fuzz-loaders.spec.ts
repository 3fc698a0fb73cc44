import { fuzzTests } from "../fuzz/fuzz-tests";

fuzzTests((name) => name.startsWith("GET "));
