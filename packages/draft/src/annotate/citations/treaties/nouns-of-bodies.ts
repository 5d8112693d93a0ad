/** Each body has one of these at a time. A pattern for `u`. */
export const nounsOfBodies =
  "[Ss]tatute|[Rr]ules of [Pp]rocedure(?: and [Ee]vidence)?|[Tt]erms of [Rr]eference|[Cc]ode of [Cc]onduct|conceptual framework|(?:[Ss]taff|[Ff]inancial) [Rr]egulations(?: and [Rr]ules)?";
