/*
 * The least that an open loop can cost: sleeps until each slot, sends, sleeps until the answer, reads it, and does nothing
 * else. What a generator costs beyond this is its own; what this costs beyond a burst is the price of pacing.
 *
 *   paced-floor PORT PATH RATE SECONDS
 *
 * To 127.0.0.1, over as many connections as it needs, 64 at most, which the server has to keep open while they are in use;
 * an answer is one that comes in one read. Latency counts from the slot. Prints one JSON object, latencies in ms. Ends with
 * 1 and a reason when anything fails.
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { CONNECTIONS = 64 };

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void fail(const char *what) {
  fprintf(stderr, "paced-floor: %s\n", what);
  exit(1);
}

static int open_connection(int port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
  int on = 1, connection = socket(AF_INET, SOCK_STREAM, 0);
  if (connection < 0 || connect(connection, (struct sockaddr *)&address, sizeof address) < 0) fail("the server took no connection");
  setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  return connection;
}

static int ascending(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

int main(int argc, char **argv) {
  if (argc != 5) {
    fprintf(stderr, "usage: paced-floor PORT PATH RATE SECONDS\n");
    return 1;
  }
  int port = atoi(argv[1]);
  double rate = atof(argv[3]);
  int slots = rate * atof(argv[4]), sent = 0, answered = 0;
  char request[1024], answer[65536];
  int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\n\r\n", argv[2], port);
  double *latencies = calloc(slots, sizeof *latencies);
  double due[CONNECTIONS];
  struct pollfd polled[CONNECTIONS];
  int busy[CONNECTIONS] = {0};
  int opened = 0;
  double start = now_ms() + 20;
  while (answered < slots) {
    double next = start + sent * 1000 / rate, wait = sent < slots ? next - now_ms() : 10000;
    if (wait <= 0) {
      int free = 0;
      while (free < CONNECTIONS && busy[free]) free++;
      if (free == CONNECTIONS) fail("the server is too slow for 64 connections");
      if (free == opened) polled[opened++] = (struct pollfd){.fd = -1, .events = POLLIN};
      if (polled[free].fd < 0) polled[free].fd = open_connection(port);
      if (write(polled[free].fd, request, length) != length) fail("a request could not be written");
      busy[free] = 1;
      due[free] = next;
      sent++;
      continue;
    }
    struct timespec timeout = {wait / 1000, (long)(wait * 1e6) % 1000000000};
    int ready = ppoll(polled, opened, &timeout, NULL);
    if (ready == 0 && sent == slots) fail("no answer for 10 s");
    for (int i = 0; ready > 0 && i < opened; i++) {
      if (!polled[i].revents) continue;
      int has_answer = read(polled[i].fd, answer, sizeof answer) > 0;
      if (has_answer != busy[i]) fail(busy[i] ? "a request was not answered" : "an answer that nobody asked for");
      if (has_answer) latencies[answered++] = now_ms() - due[i];
      // A server may close what was idle for long.
      else close(polled[i].fd), polled[i].fd = -1;
      busy[i] = 0;
    }
  }
  qsort(latencies, slots, sizeof *latencies, ascending);
  printf("{\"requests\":%d,\"seconds\":%f,\"p50Ms\":%f,\"p99Ms\":%f}\n", answered, slots / rate, latencies[slots / 2],
         latencies[slots * 99 / 100]);
  return 0;
}
