# Where it listens is told by the command line: -b tcp://ADDRESS:PORT.
environment "production"
threads 5, 5

count = ENV["WORKERS"].to_s.empty? ? 1 : Integer(ENV["WORKERS"])
if count > 1
  workers count
  preload_app!
  on_worker_boot { |index| Counters.take_slot(index) }
end
