use super::super::{Written, source, write};
use crate::document;
use std::path::Path;

/// What is written of a file.
fn written(name: &str, text: &str) -> Written {
    write(vec![source(&document::of_text(Path::new(name), text))], false)
}

/// The comments above the machine.
fn head(name: &str, text: &str) -> Vec<String> {
    let Written { text, notes } = written(name, text);
    assert_eq!(notes, [""; 0]);
    let above = text.split("state_machine! {").next().unwrap();
    above.lines().filter_map(|line| line.strip_prefix("// ")).map(str::to_owned).collect()
}

/// A comment on each line of a file, and above it.
fn annotated(text: &str) -> (String, Vec<String>) {
    let (mut annotated, mut comments) = (String::new(), Vec::new());
    for (number, line) in text.lines().enumerate() {
        let indent = line.len() - line.trim_start().len();
        let (above, behind) = (format!("above {number}."), format!("behind {number}."));
        annotated += &format!("{:indent$}# {above}\n{line} # {behind}\n", "");
        comments.extend([above, behind]);
    }
    (annotated, comments)
}

const DEFINITION: &str = r##"Comment: It has one.
TimeoutSeconds: 3
StartAt: Route
Other: field
"no word": 1
States:
  Route:
    Type: Choice
    Choices:
      - Not: { Variable: $.a, IsNull: true }
        Next: Work
        Assign:
          a: 1
      - Or:
        - Variable: $.b
          StringMatches: "#*"
        - { Variable: $.b, NumericEquals: 1 }
        Next: Both
    Default: Other Words
  Work:
    Type: Task
    Resource: ${Work}
    Parameters:
      list:
        - a: 1
      lists: [[1], []]
      deep:
        - - x.$: $.x
          -
            y: null
    ResultSelector: {}
    TimeoutSecondsPath: $.a
    Credentials:
      RoleArn: arn
    Retry:
    - ErrorEquals:
      - A
      - B
      MaxAttempts: 2
    Catch:
    - ErrorEquals: [C]
      Next: Work
      ResultPath: null
    Wrong: 1
    "no word": 1
    End: true
  Both:
    Type: Parallel
    Branches:
    - Comment: First.
      StartAt: A
      States:
        A:
          Type: Succeed
    - StartAt: B
      States:
        B:
          Type: Wait
          Seconds: 1
          End: true
    - StartAt: C
      QueryLanguage: JSONPath
      States:
        C: { Type: Fail }
    End: true
  Each:
    Type: Map
    Iterator:
      StartAt: D
      ProcessorConfig:
        Mode: INLINE
      States:
        D:
          Type: Succeed
    End: true
  Other Words: &other
    Type: Pass
    Result: text
    End: true
  Alias: *other
  Merged:
    <<: *other
    End: true
  None:
    Type: Unknown
"##;

#[track_caller]
fn every_comment_is_written_once(name: &str, text: &str) {
    let (text, comments) = annotated(text);
    let written = written(name, &text).text;
    for comment in comments {
        let count = written.matches(&format!("// {comment}\n")).count();
        assert_eq!(count, 1, "{comment}\n{text}\n{written}");
    }
}

#[test]
fn none_is_lost() {
    every_comment_is_written_once("definition.yml", DEFINITION);
}

#[test]
fn none_around_a_definition_is_lost() {
    let options = "name: x\ntype: EXPRESS\nloggingConfig:\n  level: ALL\n  destinations:\n    - Fn::GetAtt: [Log, Arn]\n\
                   tags:\n  a: b\nunknown: 1\nevents:\n  - schedule: rate(1 day)\n  - http:\n      path: x\n      \
                   method: get\n  - sns: topic\ndefinition:\n  StartAt: A\n  States:\n    A: { Type: Succeed }\n";
    let (options, comments) = annotated(options);
    let below: String = options.lines().map(|line| format!("      {line}\n")).collect();
    let text = format!("stepFunctions:\n  stateMachines:\n    # above\n    one: # behind\n{below}# elsewhere\n");
    let written = written("serverless.yml", &text).text;
    for comment in comments.iter().map(String::as_str).chain(["above", "behind"]) {
        assert_eq!(written.matches(&format!("// {comment}\n")).count(), 1, "{comment}\n{written}");
    }
    assert!(!written.contains("elsewhere"), "{written}");
}

#[test]
fn those_of_a_template_stand_above_its_machine() {
    let text = "# no\nResources:\n  # a\n  One: # b\n    Type: AWS::Serverless::StateMachine # c\n    Properties:\n      \
                # d\n      Type: EXPRESS # e\n      DefinitionString: !Sub | # f\n        { \"StartAt\": \"A\",\n          \
                \"States\": { \"A\": { \"Type\": \"Succeed\" } } }\n      # g\n  # h\n  Other: # no\n    Type: X\n";
    assert_eq!(head("template.yml", text), ["a", "b", "c", "d", "e", "f", "g"]);
}

#[test]
fn each_machine_has_its_own() {
    let machine = "definition: { StartAt: A, States: { A: { Type: Succeed } } }";
    let text = format!(
        "# no\nstepFunctions:\n  # no\n  stateMachines: # no\n    # one\n    a:\n      {machine} # one\n    # two\n    \
         b:\n      {machine}\n      # two\n    # no\nresources: {{}} # no\n"
    );
    let written = written("serverless.yml", &text).text;
    let machines: Vec<_> = written.split("\n\n").filter(|part| part.contains("state_machine! {")).collect();
    assert_eq!(machines.len(), 2, "{written}");
    for (machine, own) in machines.iter().zip(["// one\n// one\nstate", "// two\n// two\nstate"]) {
        assert!(machine.starts_with(own), "{machine}");
    }
    assert!(!written.contains("// no"), "{written}");
}

#[test]
fn those_of_a_file_that_is_named_are_the_machines() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("machine.yml", "# machine\ndefinition: ${file(definition.yml):here} # its definition\n");
    write("definition.yml", "# no\nhere: # here\n  StartAt: A # start\n  States:\n    A: { Type: Succeed }\n");
    let main = "stepFunctions:\n  stateMachines:\n    # one\n    one: ${file(machine.yml)} # its file\n";
    let said = head(&folder.path().join("serverless.yml").to_string_lossy(), main);
    assert_eq!(said, ["one", "its file", "machine", "its definition", "here", "start"]);
}

#[test]
fn rustc_takes_any() {
    let text = "StartAt: A # \u{202e}x\tx\n#\n#/ y\n#! z\nStates: { A: { Type: Succeed } }\n";
    assert_eq!(head("a.yml", text), ["\\u{202e}x    x", "/ y", "! z"]);
}
