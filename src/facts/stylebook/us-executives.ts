// Written by scripts/us-executives.mjs.
import type { StylebookSource } from '../../draft/stylebook.ts'

/**
 * US presidents and vice-presidents since Truman, with their terms; the last day of a term in office is the one that the
 * law sets. Source: executive.json of the project congress-legislators by @unitedstates, CC0.
 */
export const usExecutives: StylebookSource = {
  people: [
    {
      name: 'Harry Truman',
      also: ['Harry S. Truman'],
      titles: [{ title: 'US president', from: '1945-04-12', until: '1953-01-20' }]
    },
    {
      name: 'Alben Barkley',
      also: ['Alben W. Barkley', 'Alben William Barkley'],
      titles: [{ title: 'US vice president', from: '1949-01-20', until: '1953-01-20' }]
    },
    {
      name: 'Dwight Eisenhower',
      also: ['Dwight D. Eisenhower', 'Dwight David Eisenhower'],
      titles: [{ title: 'US president', from: '1953-01-20', until: '1961-01-20' }]
    },
    {
      name: 'Richard Nixon',
      also: ['Richard M. Nixon', 'Richard Milhous Nixon'],
      titles: [
        { title: 'US vice president', from: '1953-01-20', until: '1961-01-20' },
        { title: 'US president', from: '1969-01-20', until: '1974-08-09' }
      ]
    },
    {
      name: 'John Kennedy',
      also: ['John F. Kennedy', 'John Fitzgerald Kennedy'],
      titles: [{ title: 'US president', from: '1961-01-20', until: '1963-11-22' }]
    },
    {
      name: 'Lyndon Johnson',
      also: ['Lyndon B. Johnson', 'Lyndon Baines Johnson'],
      titles: [
        { title: 'US vice president', from: '1961-01-20', until: '1963-11-22' },
        { title: 'US president', from: '1963-11-22', until: '1969-01-20' }
      ]
    },
    {
      name: 'Hubert Humphrey',
      also: ['Hubert H. Humphrey', 'Hubert Horatio Humphrey Jr.'],
      titles: [{ title: 'US vice president', from: '1965-01-20', until: '1969-01-20' }]
    },
    {
      name: 'Spiro Agnew',
      also: ['Spiro T. Agnew', 'Spiro Theodore Agnew'],
      titles: [{ title: 'US vice president', from: '1969-01-20', until: '1973-10-10' }]
    },
    {
      name: 'Gerald Ford',
      also: ['Gerald R. Ford', 'Gerald Rudolph Ford Jr.'],
      titles: [
        { title: 'US vice president', from: '1973-12-06', until: '1974-08-09' },
        { title: 'US president', from: '1974-08-09', until: '1977-01-20' }
      ]
    },
    {
      name: 'Nelson Rockefeller',
      also: ['Nelson A. Rockefeller', 'Nelson Aldrich Rockefeller'],
      titles: [{ title: 'US vice president', from: '1974-12-19', until: '1977-01-20' }]
    },
    {
      name: 'Walter Mondale',
      also: ['Walter F. Mondale', 'Walter Frederick Mondale'],
      titles: [{ title: 'US vice president', from: '1977-01-20', until: '1981-01-20' }]
    },
    {
      name: 'Jimmy Carter',
      also: ['James Carter', 'James E. Carter', 'James Earl Carter'],
      titles: [{ title: 'US president', from: '1977-01-20', until: '1981-01-20' }]
    },
    {
      name: 'Ronald Reagan',
      also: ['Ronald W. Reagan', 'Ronald Wilson Reagan'],
      titles: [{ title: 'US president', from: '1981-01-20', until: '1989-01-20' }]
    },
    {
      name: 'George H.W. Bush',
      also: ['George H. Bush', 'George Herbert Walker Bush'],
      titles: [
        { title: 'US vice president', from: '1981-01-20', until: '1989-01-20' },
        { title: 'US president', from: '1989-01-20', until: '1993-01-20' }
      ]
    },
    {
      name: 'Dan Quayle',
      also: ['James Quayle', 'James D. Quayle', 'James Danforth Quayle'],
      titles: [{ title: 'US vice president', from: '1989-01-20', until: '1993-01-20' }]
    },
    {
      name: 'Al Gore',
      also: ['Albert Gore', 'Albert A. Gore', 'Albert Arnold Gore Jr.'],
      titles: [{ title: 'US vice president', from: '1993-01-20', until: '2001-01-20' }]
    },
    {
      name: 'Bill Clinton',
      also: ['William Clinton', 'William J. Clinton', 'William Jefferson Clinton'],
      titles: [{ title: 'US president', from: '1993-01-20', until: '2001-01-20' }]
    },
    {
      name: 'Dick Cheney',
      also: ['Richard Cheney', 'Richard B. Cheney', 'Richard Bruce Cheney'],
      titles: [{ title: 'US vice president', from: '2001-01-20', until: '2009-01-20' }]
    },
    {
      name: 'George W. Bush',
      also: ['George Walker Bush'],
      titles: [{ title: 'US president', from: '2001-01-20', until: '2009-01-20' }]
    },
    {
      name: 'Joe Biden',
      also: ['Joseph Biden', 'Joseph R. Biden', 'Joseph Robinette Biden Jr.'],
      titles: [
        { title: 'US vice president', from: '2009-01-20', until: '2017-01-20' },
        { title: 'US president', from: '2021-01-20', until: '2025-01-20' }
      ]
    },
    {
      name: 'Barack Obama',
      also: ['Barack H. Obama', 'Barack Hussein Obama'],
      titles: [{ title: 'US president', from: '2009-01-20', until: '2017-01-20' }]
    },
    {
      name: 'Mike Pence',
      also: [],
      titles: [{ title: 'US vice president', from: '2017-01-20', until: '2021-01-20' }]
    },
    {
      name: 'Donald Trump',
      also: ['Donald J. Trump'],
      titles: [
        { title: 'US president', from: '2017-01-20', until: '2021-01-20' },
        { title: 'US president', from: '2025-01-20', until: '2029-01-20' }
      ]
    },
    {
      name: 'Kamala Harris',
      also: ['Kamala D. Harris'],
      titles: [{ title: 'US vice president', from: '2021-01-20', until: '2025-01-20' }]
    },
    {
      name: 'J.D. Vance',
      also: ['James David Vance'],
      titles: [{ title: 'US vice president', from: '2025-01-20', until: '2029-01-20' }]
    }
  ]
}
