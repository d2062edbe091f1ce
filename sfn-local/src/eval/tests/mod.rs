mod recorded;
mod template;
