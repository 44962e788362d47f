# The Rails application that the Action Cable setups share: no database, no assets, no sessions.

# Set, not defaulted to: what another project has in the caller's environment must not get in the way.
ENV["RAILS_ENV"] = ENV["RACK_ENV"] = "production"

# Active Support before 7.1 uses Logger without loading it.
require "logger"
require "rails"
require "action_controller/railtie"
require "action_cable/engine"
require_relative "../lib/counters"

module Benchsite
  class Application < Rails::Application
    config.load_defaults Rails::VERSION::STRING.to_f
    config.api_only = true
    config.eager_load = true
    # Known to everybody, good for benchmarks only: nothing here signs anything.
    config.secret_key_base = "for-benchmarks-only-and-known-to-everybody"
    config.public_file_server.enabled = false

    # Warnings and errors go to the server's own output; Rails writes no file into this folder.
    config.logger = ActiveSupport::TaggedLogging.new(Logger.new($stderr))
    config.log_level = :warn

    # The load comes from no browser and has no Origin.
    config.action_cable.disable_request_forgery_protection = true
  end
end
