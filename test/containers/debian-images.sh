# To be sourced (`. test/containers/debian-images.sh`) where no image registry can be reached: the setups then build from
# the images that install-docker.sh made, with Debian's packages.
export BENCH_BASE_IMAGE=channels-bench-debian:trixie
export BENCH_RUBY_IMAGE=channels-bench-debian:trixie
export BENCH_NODE_IMAGE=channels-bench-debian:trixie
export BENCH_PACKAGES=debian
# The registry that npm is set to use here; a build knows nothing of that.
BENCH_NPM_REGISTRY=$(npm config get registry)
export BENCH_NPM_REGISTRY
export BENCH_REDIS_IMAGE=channels-bench-redis:trixie
