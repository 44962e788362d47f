# Counts what becomes of messages, over all processes of the server, so that a load generator's counts can be held
# against the server's own; `processes` are those that have counted anything.

require "tempfile"

module Counters
  # group: `sent` are messages handed to the broadcaster, `delivered` those that came out of it and went to a socket.
  NAMES = {
    echo: %i[opened closed received sent],
    group: %i[opened closed received sent delivered],
  }.freeze
  KEYS = NAMES.flat_map { |kind, names| names.map { |name| [kind, name] } }.freeze
  MOST_PROCESSES = 256
  SLOT_BYTES = KEYS.size * 8

  # One slot per process in a file that has no name any more; it is opened before the workers are forked.
  @file = Tempfile.create("counters").tap { |file| File.unlink(file.path) }
  @file.truncate(MOST_PROCESSES * SLOT_BYTES)
  @slot = 0
  @counts = KEYS.to_h { |key| [key, 0] }
  @lock = Mutex.new

  class << self
    # A worker that takes another one's place goes on counting where that one stopped.
    def take_slot(index)
      @slot = index
      @counts = KEYS.zip(@file.pread(SLOT_BYTES, index * SLOT_BYTES).unpack("Q*")).to_h
    end

    def count(kind, name)
      @lock.synchronize do
        @counts[[kind, name]] += 1
        @file.pwrite(@counts.values.pack("Q*"), @slot * SLOT_BYTES)
      end
    end

    def read
      slots = @file.pread(MOST_PROCESSES * SLOT_BYTES, 0).unpack("Q*").each_slice(KEYS.size).to_a
      sums = KEYS.zip(slots.transpose.map(&:sum)).to_h
      kinds = NAMES.to_h { |kind, names| [kind, names.to_h { |name| [name, sums[[kind, name]]] }] }
      { processes: slots.count { |slot| slot.any?(&:positive?) }, **kinds }
    end
  end
end
