import type { JsonSchema } from '../issues/json-schema.js';

/** The shape of a scheme, as its zod schema has it. Written by `scheme-shape.test.ts`. */
export const schemeShape: JsonSchema = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "properties": {
    "$schema": {
      "type": "string"
    },
    "schemaVersion": {
      "type": "string",
      "pattern": "^1\\.\\d+$",
      "examples": [
        "1.0"
      ]
    },
    "id": {
      "$ref": "#/$defs/__schema0"
    },
    "version": {
      "$ref": "#/$defs/__schema1"
    },
    "title": {
      "$ref": "#/$defs/__schema2"
    },
    "status": {
      "type": "string",
      "enum": [
        "official",
        "provisional",
        "illustrative"
      ]
    },
    "source": {
      "$ref": "#/$defs/__schema5"
    },
    "note": {
      "$ref": "#/$defs/__schema2"
    },
    "validFor": {
      "type": "object",
      "properties": {
        "from": {
          "$ref": "#/$defs/__schema6"
        },
        "to": {
          "$ref": "#/$defs/__schema6"
        }
      },
      "required": [
        "from"
      ],
      "additionalProperties": false
    },
    "dataYear": {
      "type": "object",
      "properties": {
        "begins": {
          "type": "string",
          "pattern": "^\\d{2}-\\d{2}$",
          "examples": [
            "11-15"
          ]
        },
        "in": {
          "type": "string",
          "enum": [
            "year-before",
            "same-year"
          ]
        }
      },
      "required": [
        "begins",
        "in"
      ],
      "additionalProperties": false
    },
    "groups": {
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema7"
      }
    },
    "criteria": {
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema10"
      }
    },
    "facts": {
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema27"
      }
    },
    "pairFacts": {
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema27"
      }
    },
    "adjustments": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/$defs/__schema8"
          },
          "title": {
            "$ref": "#/$defs/__schema2"
          },
          "unit": {
            "$ref": "#/$defs/__schema11"
          },
          "direction": {
            "$ref": "#/$defs/__schema12"
          },
          "maxPoints": {
            "$ref": "#/$defs/__schema13"
          },
          "target": {
            "$ref": "#/$defs/__schema14"
          },
          "rule": {
            "$ref": "#/$defs/__schema19"
          },
          "source": {
            "$ref": "#/$defs/__schema24"
          },
          "note": {
            "$ref": "#/$defs/__schema25"
          },
          "effect": {
            "type": "string",
            "enum": [
              "bonus",
              "penalty"
            ]
          },
          "applies": {
            "type": "string",
            "enum": [
              "before-cap",
              "after-cap"
            ]
          }
        },
        "required": [
          "id",
          "title",
          "unit",
          "direction",
          "rule",
          "effect",
          "applies"
        ],
        "additionalProperties": false
      }
    },
    "total": {
      "type": "object",
      "properties": {
        "unit": {
          "type": "string"
        },
        "outOf": {
          "type": "number",
          "exclusiveMinimum": 0,
          "maximum": 1000000000000000
        },
        "relativeTo": {
          "type": "string",
          "enum": [
            "maximum",
            "leader"
          ]
        },
        "cap": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "floor": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "bonusLimit": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000000000000000
        },
        "penaltyLimit": {
          "type": "number",
          "minimum": 0,
          "maximum": 1000000000000000
        }
      },
      "additionalProperties": false
    },
    "missing": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "policy": {
              "type": "string",
              "const": "zero"
            }
          },
          "required": [
            "policy"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "policy": {
              "type": "string",
              "const": "rescale"
            }
          },
          "required": [
            "policy"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "policy": {
              "type": "string",
              "const": "withhold"
            },
            "threshold": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "policy",
            "threshold"
          ],
          "additionalProperties": false
        }
      ]
    },
    "rounding": {
      "type": "object",
      "properties": {
        "digits": {
          "$ref": "#/$defs/__schema28"
        },
        "mode": {
          "type": "string",
          "enum": [
            "half-up",
            "half-even",
            "down",
            "up"
          ]
        },
        "stage": {
          "type": "string",
          "enum": [
            "criterion",
            "group",
            "total"
          ]
        },
        "criterionDigits": {
          "$ref": "#/$defs/__schema28"
        },
        "groupDigits": {
          "$ref": "#/$defs/__schema28"
        }
      },
      "required": [
        "digits",
        "mode",
        "stage"
      ],
      "additionalProperties": false
    },
    "gates": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/$defs/__schema0"
          },
          "title": {
            "$ref": "#/$defs/__schema2"
          },
          "condition": {
            "$ref": "#/$defs/__schema29"
          },
          "source": {
            "$ref": "#/$defs/__schema5"
          }
        },
        "required": [
          "id",
          "title",
          "condition"
        ],
        "additionalProperties": false
      }
    },
    "grading": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "bands"
            },
            "grades": {
              "minItems": 1,
              "type": "array",
              "items": {
                "$ref": "#/$defs/__schema43"
              }
            }
          },
          "required": [
            "kind",
            "grades"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "quantiles"
            },
            "grades": {
              "minItems": 2,
              "type": "array",
              "items": {
                "$ref": "#/$defs/__schema44"
              }
            }
          },
          "required": [
            "kind",
            "grades"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "rank-quantiles"
            },
            "grades": {
              "minItems": 2,
              "type": "array",
              "items": {
                "$ref": "#/$defs/__schema44"
              }
            }
          },
          "required": [
            "kind",
            "grades"
          ],
          "additionalProperties": false
        }
      ]
    },
    "ranking": {
      "type": "object",
      "properties": {
        "tieBreaks": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "by": {
                "oneOf": [
                  {
                    "$ref": "#/$defs/__schema31"
                  },
                  {
                    "$ref": "#/$defs/__schema32"
                  },
                  {
                    "$ref": "#/$defs/__schema33"
                  },
                  {
                    "$ref": "#/$defs/__schema34"
                  },
                  {
                    "$ref": "#/$defs/__schema35"
                  },
                  {
                    "$ref": "#/$defs/__schema36"
                  },
                  {
                    "$ref": "#/$defs/__schema37"
                  },
                  {
                    "$ref": "#/$defs/__schema38"
                  },
                  {
                    "type": "object",
                    "properties": {
                      "kind": {
                        "type": "string",
                        "const": "among-tied"
                      },
                      "of": {
                        "type": "string"
                      },
                      "take": {
                        "type": "string",
                        "const": "difference"
                      }
                    },
                    "required": [
                      "kind",
                      "of"
                    ],
                    "additionalProperties": false
                  }
                ]
              },
              "direction": {
                "$ref": "#/$defs/__schema12"
              },
              "upTo": {
                "type": "integer",
                "exclusiveMinimum": 0,
                "maximum": 9007199254740991
              }
            },
            "required": [
              "by",
              "direction"
            ],
            "additionalProperties": false
          }
        },
        "tiedAgain": {
          "type": "string",
          "enum": [
            "after-all",
            "at-once"
          ]
        },
        "requires": {
          "$ref": "#/$defs/__schema29"
        },
        "publishTop": {
          "type": "integer",
          "exclusiveMinimum": 0,
          "maximum": 9007199254740991
        },
        "also": {
          "type": "array",
          "items": {
            "type": "string",
            "enum": [
              "groups",
              "blocs"
            ]
          }
        }
      },
      "required": [
        "tieBreaks"
      ],
      "additionalProperties": false
    },
    "awards": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "id": {
            "$ref": "#/$defs/__schema0"
          },
          "title": {
            "$ref": "#/$defs/__schema2"
          },
          "source": {
            "$ref": "#/$defs/__schema5"
          },
          "requires": {
            "$ref": "#/$defs/__schema29"
          },
          "quota": {
            "oneOf": [
              {
                "type": "object",
                "properties": {
                  "kind": {
                    "type": "string",
                    "const": "count"
                  },
                  "count": {
                    "type": "integer",
                    "minimum": 0,
                    "maximum": 9007199254740991
                  }
                },
                "required": [
                  "kind",
                  "count"
                ],
                "additionalProperties": false
              },
              {
                "type": "object",
                "properties": {
                  "kind": {
                    "type": "string",
                    "const": "share"
                  },
                  "share": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                  },
                  "of": {
                    "$ref": "#/$defs/__schema29"
                  },
                  "base": {
                    "$ref": "#/$defs/__schema2"
                  },
                  "rounding": {
                    "type": "string",
                    "enum": [
                      "down",
                      "up",
                      "half-up"
                    ]
                  }
                },
                "required": [
                  "kind",
                  "share",
                  "of",
                  "base",
                  "rounding"
                ],
                "additionalProperties": false
              },
              {
                "type": "object",
                "properties": {
                  "kind": {
                    "type": "string",
                    "const": "share-of-sum"
                  },
                  "share": {
                    "type": "number",
                    "minimum": 0,
                    "maximum": 1
                  },
                  "sumOf": {
                    "type": "string"
                  },
                  "base": {
                    "$ref": "#/$defs/__schema2"
                  },
                  "rounding": {
                    "type": "string",
                    "enum": [
                      "down",
                      "up",
                      "half-up"
                    ]
                  }
                },
                "required": [
                  "kind",
                  "share",
                  "sumOf",
                  "base",
                  "rounding"
                ],
                "additionalProperties": false
              }
            ]
          },
          "within": {
            "type": "string",
            "enum": [
              "bloc",
              "all"
            ]
          },
          "notWith": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        },
        "required": [
          "id",
          "title",
          "within",
          "notWith"
        ],
        "additionalProperties": false
      }
    }
  },
  "required": [
    "schemaVersion",
    "id",
    "version",
    "title",
    "status",
    "source",
    "validFor",
    "groups",
    "criteria",
    "facts",
    "adjustments",
    "total",
    "missing",
    "rounding",
    "gates",
    "ranking",
    "awards"
  ],
  "additionalProperties": false,
  "$defs": {
    "__schema0": {
      "type": "string",
      "minLength": 1,
      "pattern": "^(?!(?:__\\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf)$)[\\s\\S]*[^\\s\\x85\\u2800\\p{DI}\\p{Cf}\\p{Cc}]"
    },
    "__schema1": {
      "type": "string",
      "minLength": 1,
      "pattern": "[^\\s\\x85\\u2800\\p{DI}\\p{Cf}\\p{Cc}]"
    },
    "__schema2": {
      "type": "object",
      "properties": {
        "vi": {
          "$ref": "#/$defs/__schema1"
        },
        "en": {
          "$ref": "#/$defs/__schema1"
        },
        "also": {
          "$ref": "#/$defs/__schema3"
        }
      },
      "required": [
        "vi",
        "en"
      ],
      "additionalProperties": false
    },
    "__schema3": {
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/__schema4"
      },
      "additionalProperties": {
        "$ref": "#/$defs/__schema1"
      }
    },
    "__schema4": {
      "type": "string",
      "pattern": "^(?!(?:vi|en)$)[a-z]{2,3}(?:-[a-z0-9]{2,8})*$",
      "examples": [
        "lo"
      ]
    },
    "__schema5": {
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/__schema2"
        },
        "reference": {
          "type": "string"
        },
        "section": {
          "type": "string"
        },
        "url": {
          "type": "string",
          "pattern": "^(https?:\\/\\/|\\.{0,2}\\/)",
          "examples": [
            "https://example.org/chi-thi"
          ]
        }
      },
      "required": [
        "title"
      ],
      "additionalProperties": false
    },
    "__schema6": {
      "type": "string",
      "pattern": "^\\d{4}$",
      "examples": [
        "2023"
      ]
    },
    "__schema7": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/__schema8"
        },
        "title": {
          "$ref": "#/$defs/__schema2"
        },
        "parent": {
          "type": "string"
        },
        "weight": {
          "$ref": "#/$defs/__schema9"
        },
        "combine": {
          "type": "string",
          "enum": [
            "sum",
            "arithmetic-mean",
            "geometric-mean",
            "harmonic-mean",
            "product",
            "ratio"
          ]
        },
        "best": {
          "type": "integer",
          "exclusiveMinimum": 0,
          "maximum": 9007199254740991
        },
        "divisor": {
          "type": "string"
        },
        "source": {
          "$ref": "#/$defs/__schema5"
        }
      },
      "required": [
        "id",
        "title",
        "combine"
      ],
      "additionalProperties": false
    },
    "__schema8": {
      "type": "string",
      "minLength": 1,
      "pattern": "^(?!(?:__\\w+__|constructor|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|to(?:Locale)?String|valueOf|bloc|blocRank|change|grade|interval|name|rank|score)$)[\\s\\S]*[^\\s\\x85\\u2800\\p{DI}\\p{Cf}\\p{Cc}]"
    },
    "__schema9": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000000000
    },
    "__schema10": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/__schema8"
        },
        "title": {
          "$ref": "#/$defs/__schema2"
        },
        "unit": {
          "$ref": "#/$defs/__schema11"
        },
        "direction": {
          "$ref": "#/$defs/__schema12"
        },
        "maxPoints": {
          "$ref": "#/$defs/__schema13"
        },
        "target": {
          "$ref": "#/$defs/__schema14"
        },
        "rule": {
          "$ref": "#/$defs/__schema19"
        },
        "source": {
          "$ref": "#/$defs/__schema24"
        },
        "note": {
          "$ref": "#/$defs/__schema25"
        },
        "parent": {
          "type": "string"
        },
        "weight": {
          "$ref": "#/$defs/__schema9"
        },
        "fillGaps": {
          "type": "string",
          "enum": [
            "median",
            "bloc-median",
            "mean",
            "bloc-mean",
            "previous"
          ]
        },
        "winsorise": {
          "oneOf": [
            {
              "type": "object",
              "properties": {
                "by": {
                  "type": "string",
                  "const": "count"
                },
                "most": {
                  "type": "integer",
                  "exclusiveMinimum": 0,
                  "maximum": 9007199254740991
                },
                "skewness": {
                  "type": "number",
                  "exclusiveMinimum": 0,
                  "maximum": 1000000000000000
                },
                "kurtosis": {
                  "type": "number",
                  "exclusiveMinimum": 0,
                  "maximum": 1000000000000000
                },
                "within": {
                  "$ref": "#/$defs/__schema26"
                }
              },
              "required": [
                "by",
                "most",
                "within"
              ],
              "additionalProperties": false
            },
            {
              "type": "object",
              "properties": {
                "by": {
                  "type": "string",
                  "const": "quantiles"
                },
                "lower": {
                  "type": "number",
                  "minimum": 0,
                  "maximum": 0.5
                },
                "upper": {
                  "type": "number",
                  "minimum": 0.5,
                  "maximum": 1
                },
                "within": {
                  "$ref": "#/$defs/__schema26"
                }
              },
              "required": [
                "by",
                "lower",
                "upper",
                "within"
              ],
              "additionalProperties": false
            }
          ]
        }
      },
      "required": [
        "id",
        "title",
        "unit",
        "direction",
        "rule",
        "parent"
      ],
      "additionalProperties": false
    },
    "__schema11": {
      "type": "object",
      "properties": {
        "vi": {
          "$ref": "#/$defs/__schema1"
        },
        "en": {
          "$ref": "#/$defs/__schema1"
        },
        "also": {
          "$ref": "#/$defs/__schema3"
        },
        "enSingular": {
          "$ref": "#/$defs/__schema1"
        },
        "forms": {
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/__schema4"
          },
          "additionalProperties": {
            "type": "object",
            "propertyNames": {
              "type": "string",
              "enum": [
                "zero",
                "one",
                "two",
                "few",
                "many",
                "other"
              ]
            },
            "additionalProperties": {
              "$ref": "#/$defs/__schema1"
            }
          }
        }
      },
      "required": [
        "vi",
        "en"
      ],
      "additionalProperties": false
    },
    "__schema12": {
      "type": "string",
      "enum": [
        "increase",
        "decrease"
      ]
    },
    "__schema13": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000000000
    },
    "__schema14": {
      "anyOf": [
        {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        {
          "$ref": "#/$defs/__schema15"
        },
        {
          "type": "object",
          "properties": {
            "byClass": {
              "$ref": "#/$defs/__schema16"
            },
            "otherwise": {
              "anyOf": [
                {
                  "$ref": "#/$defs/__schema18"
                },
                {
                  "type": "string",
                  "const": "not-assigned"
                }
              ]
            }
          },
          "required": [
            "byClass"
          ],
          "additionalProperties": false
        }
      ]
    },
    "__schema15": {
      "type": "string",
      "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
      "examples": [
        "2023-06-11"
      ]
    },
    "__schema16": {
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema17"
      }
    },
    "__schema17": {
      "type": "object",
      "properties": {
        "class": {
          "type": "string"
        },
        "value": {
          "$ref": "#/$defs/__schema18"
        }
      },
      "required": [
        "class",
        "value"
      ],
      "additionalProperties": false
    },
    "__schema18": {
      "anyOf": [
        {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        {
          "$ref": "#/$defs/__schema15"
        }
      ]
    },
    "__schema19": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "achieved-or-not"
            }
          },
          "required": [
            "kind"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "direct-points"
            }
          },
          "required": [
            "kind"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "count-times-points"
            },
            "pointsEach": {
              "$ref": "#/$defs/__schema20"
            }
          },
          "required": [
            "kind",
            "pointsEach"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "deduct-per-event"
            },
            "pointsEach": {
              "$ref": "#/$defs/__schema20"
            },
            "floor": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "pointsEach"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "bonus-penalty-count"
            },
            "bonusPoints": {
              "$ref": "#/$defs/__schema20"
            },
            "penaltyPoints": {
              "$ref": "#/$defs/__schema20"
            },
            "minimum": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "bonusPoints",
            "penaltyPoints",
            "minimum"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "proportional"
            },
            "cap": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "leader-relative"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "shareWhenMet": {
              "type": "number",
              "minimum": 0,
              "maximum": 1
            }
          },
          "required": [
            "kind",
            "within",
            "shareWhenMet"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "share-of-best"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "step-bands"
            },
            "of": {
              "type": "string",
              "enum": [
                "value",
                "percent-of-target"
              ]
            },
            "bands": {
              "minItems": 1,
              "type": "array",
              "items": {
                "$ref": "#/$defs/__schema22"
              }
            }
          },
          "required": [
            "kind",
            "of",
            "bands"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "percent-step"
            },
            "pointsPerStep": {
              "$ref": "#/$defs/__schema20"
            },
            "stepPercent": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000000000000000
            },
            "minimum": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "maximum": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "pointsPerStep",
            "stepPercent"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "survey"
            }
          },
          "required": [
            "kind"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "improvement"
            },
            "samePoints": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "worsePoints": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "samePoints",
            "worsePoints"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "deadline"
            },
            "late": {
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "upToDays": {
                    "type": "integer",
                    "exclusiveMinimum": 0,
                    "maximum": 9007199254740991
                  },
                  "points": {
                    "type": "number",
                    "minimum": -1000000000000000,
                    "maximum": 1000000000000000
                  }
                },
                "required": [
                  "upToDays",
                  "points"
                ],
                "additionalProperties": false
              }
            }
          },
          "required": [
            "kind",
            "late"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "informational"
            }
          },
          "required": [
            "kind"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "goalposts"
            },
            "lower": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "upper": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "range": {
              "$ref": "#/$defs/__schema23"
            },
            "truncate": {
              "type": "boolean"
            },
            "scale": {
              "type": "string",
              "enum": [
                "linear",
                "log"
              ]
            }
          },
          "required": [
            "kind",
            "lower",
            "upper"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "min-max"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "range": {
              "$ref": "#/$defs/__schema23"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "distance-to-target"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "range": {
              "$ref": "#/$defs/__schema23"
            },
            "cap": {
              "type": "boolean"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "z-score"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "mean": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "deviation": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "rank"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "borda"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "percentile-rank"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "range": {
              "$ref": "#/$defs/__schema23"
            }
          },
          "required": [
            "kind",
            "within"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "exponential-rank"
            },
            "within": {
              "$ref": "#/$defs/__schema21"
            },
            "constant": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000000000000000
            },
            "range": {
              "$ref": "#/$defs/__schema23"
            }
          },
          "required": [
            "kind",
            "within",
            "constant"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "power"
            },
            "from": {
              "type": "number",
              "minimum": -1000000000000000,
              "maximum": 1000000000000000
            },
            "factor": {
              "$ref": "#/$defs/__schema20"
            },
            "exponent": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 10
            }
          },
          "required": [
            "kind",
            "from",
            "factor",
            "exponent"
          ],
          "additionalProperties": false
        }
      ]
    },
    "__schema20": {
      "type": "number",
      "minimum": 0,
      "maximum": 1000000000000000
    },
    "__schema21": {
      "type": "string",
      "enum": [
        "bloc",
        "all"
      ]
    },
    "__schema22": {
      "type": "object",
      "properties": {
        "from": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "above": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "upTo": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "below": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "points": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        }
      },
      "required": [
        "points"
      ],
      "additionalProperties": false
    },
    "__schema23": {
      "type": "array",
      "prefixItems": [
        {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        }
      ],
      "items": false,
      "minItems": 2,
      "maxItems": 2
    },
    "__schema24": {
      "$ref": "#/$defs/__schema5"
    },
    "__schema25": {
      "$ref": "#/$defs/__schema2"
    },
    "__schema26": {
      "type": "string",
      "enum": [
        "bloc",
        "all"
      ]
    },
    "__schema27": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/__schema8"
        },
        "title": {
          "$ref": "#/$defs/__schema2"
        },
        "unit": {
          "$ref": "#/$defs/__schema11"
        },
        "source": {
          "$ref": "#/$defs/__schema5"
        }
      },
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false
    },
    "__schema28": {
      "type": "integer",
      "minimum": 0,
      "maximum": 10
    },
    "__schema29": {
      "oneOf": [
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "compare"
            },
            "of": {
              "$ref": "#/$defs/__schema30"
            },
            "bound": {
              "$ref": "#/$defs/__schema39"
            },
            "than": {
              "anyOf": [
                {
                  "type": "number",
                  "minimum": -1000000000000000,
                  "maximum": 1000000000000000
                },
                {
                  "$ref": "#/$defs/__schema15"
                },
                {
                  "type": "object",
                  "properties": {
                    "byClass": {
                      "$ref": "#/$defs/__schema16"
                    },
                    "otherwise": {
                      "$ref": "#/$defs/__schema18"
                    }
                  },
                  "required": [
                    "byClass"
                  ],
                  "additionalProperties": false
                }
              ]
            }
          },
          "required": [
            "kind",
            "of",
            "bound",
            "than"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "relative-to"
            },
            "of": {
              "$ref": "#/$defs/__schema30"
            },
            "unit": {
              "type": "string"
            },
            "bound": {
              "$ref": "#/$defs/__schema39"
            },
            "factor": {
              "type": "number",
              "exclusiveMinimum": 0,
              "maximum": 1000000000000000
            }
          },
          "required": [
            "kind",
            "of",
            "unit",
            "bound",
            "factor"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "every-criterion"
            },
            "in": {
              "type": "string"
            },
            "atLeastShare": {
              "$ref": "#/$defs/__schema40"
            }
          },
          "required": [
            "kind",
            "atLeastShare"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "gate"
            },
            "gate": {
              "type": "string"
            }
          },
          "required": [
            "kind",
            "gate"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "grade"
            },
            "atLeast": {
              "type": "string"
            }
          },
          "required": [
            "kind",
            "atLeast"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "grade-not-above"
            },
            "unit": {
              "type": "string"
            }
          },
          "required": [
            "kind",
            "unit"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "streak"
            },
            "title": {
              "type": "string"
            },
            "years": {
              "type": "integer",
              "exclusiveMinimum": 0,
              "maximum": 9007199254740991
            }
          },
          "required": [
            "kind",
            "title",
            "years"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "all-of"
            },
            "conditions": {
              "$ref": "#/$defs/__schema41"
            }
          },
          "required": [
            "kind",
            "conditions"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "any-of"
            },
            "conditions": {
              "$ref": "#/$defs/__schema41"
            }
          },
          "required": [
            "kind",
            "conditions"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "none-of"
            },
            "conditions": {
              "$ref": "#/$defs/__schema41"
            }
          },
          "required": [
            "kind",
            "conditions"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "share-of"
            },
            "conditions": {
              "$ref": "#/$defs/__schema41"
            },
            "atLeast": {
              "$ref": "#/$defs/__schema40"
            }
          },
          "required": [
            "kind",
            "conditions",
            "atLeast"
          ],
          "additionalProperties": false
        },
        {
          "type": "object",
          "properties": {
            "kind": {
              "type": "string",
              "const": "share-of-units"
            },
            "type": {
              "type": "string",
              "enum": [
                "province",
                "city",
                "town",
                "district",
                "ward",
                "township",
                "commune"
              ]
            },
            "condition": {
              "$ref": "#/$defs/__schema42"
            },
            "atLeast": {
              "$ref": "#/$defs/__schema40"
            },
            "atMost": {
              "$ref": "#/$defs/__schema40"
            }
          },
          "required": [
            "kind",
            "condition"
          ],
          "additionalProperties": false
        }
      ]
    },
    "__schema30": {
      "oneOf": [
        {
          "$ref": "#/$defs/__schema31"
        },
        {
          "$ref": "#/$defs/__schema32"
        },
        {
          "$ref": "#/$defs/__schema33"
        },
        {
          "$ref": "#/$defs/__schema34"
        },
        {
          "$ref": "#/$defs/__schema35"
        },
        {
          "$ref": "#/$defs/__schema36"
        },
        {
          "$ref": "#/$defs/__schema37"
        },
        {
          "$ref": "#/$defs/__schema38"
        }
      ]
    },
    "__schema31": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "score"
        }
      },
      "required": [
        "kind"
      ],
      "additionalProperties": false
    },
    "__schema32": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "rank"
        },
        "within": {
          "type": "string",
          "enum": [
            "bloc",
            "all"
          ]
        }
      },
      "required": [
        "kind",
        "within"
      ],
      "additionalProperties": false
    },
    "__schema33": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "rank-of"
        },
        "of": {
          "type": "string"
        },
        "within": {
          "type": "string",
          "enum": [
            "bloc",
            "all"
          ]
        }
      },
      "required": [
        "kind",
        "of",
        "within"
      ],
      "additionalProperties": false
    },
    "__schema34": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "count"
        },
        "of": {
          "type": "string"
        },
        "equal": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        }
      },
      "required": [
        "kind",
        "of",
        "equal"
      ],
      "additionalProperties": false
    },
    "__schema35": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "points"
        },
        "of": {
          "type": "string"
        }
      },
      "required": [
        "kind",
        "of"
      ],
      "additionalProperties": false
    },
    "__schema36": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "share"
        },
        "of": {
          "type": "string"
        }
      },
      "required": [
        "kind",
        "of"
      ],
      "additionalProperties": false
    },
    "__schema37": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "value"
        },
        "of": {
          "type": "string"
        }
      },
      "required": [
        "kind",
        "of"
      ],
      "additionalProperties": false
    },
    "__schema38": {
      "type": "object",
      "properties": {
        "kind": {
          "type": "string",
          "const": "ratio"
        },
        "of": {
          "type": "string"
        },
        "to": {
          "type": "string"
        }
      },
      "required": [
        "kind",
        "of",
        "to"
      ],
      "additionalProperties": false
    },
    "__schema39": {
      "type": "string",
      "enum": [
        "at-least",
        "more-than",
        "exactly",
        "at-most",
        "less-than"
      ]
    },
    "__schema40": {
      "type": "number",
      "minimum": 0,
      "maximum": 1
    },
    "__schema41": {
      "minItems": 1,
      "type": "array",
      "items": {
        "$ref": "#/$defs/__schema42"
      }
    },
    "__schema42": {
      "$ref": "#/$defs/__schema29"
    },
    "__schema43": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/__schema0"
        },
        "title": {
          "$ref": "#/$defs/__schema2"
        },
        "from": {
          "type": "number",
          "minimum": -1000000000000000,
          "maximum": 1000000000000000
        },
        "requires": {
          "$ref": "#/$defs/__schema29"
        }
      },
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false
    },
    "__schema44": {
      "type": "object",
      "properties": {
        "id": {
          "$ref": "#/$defs/__schema0"
        },
        "title": {
          "$ref": "#/$defs/__schema2"
        }
      },
      "required": [
        "id",
        "title"
      ],
      "additionalProperties": false
    }
  }
};
