/** Usual words of five letters and more in resolutions of all subjects, chosen by us: what looks like one of them was misread. */
export const usualWords: ReadonlySet<string> = new Set(
  `accordance activities adopted agencies agenda agreement among annual appropriate assembly assistance
  capacity challenges charter children commission commitment committee community concern concerned conference
  conflict continue contribution convention cooperation council countries country decides declaration determination
  determined developing development economic effective efforts emphasizing encourages encouraging ensure ensuring
  establishment executive expressing financial framework fundamental further general government governments
  humanitarian implementation importance including independent information initiative international invites
  january february march april august september october november december legal level linked
  measures meeting member members mission nations national necessary noting obligations office organization
  organizations parties peace people peoples period persons political present principles process programme
  progress promoting promotion protection providing provisions reaffirming reaffirms recalling recalls recognizing
  recommendations regional relevant report reports request requests resolution resolutions resources respect
  responsibility rights secretary security session situation social special stakeholders states strengthening
  stressing support sustainable system taking technical their there these those through under universal violence
  welcoming welcomes where which within without women working`.split(/\s+/),
);
