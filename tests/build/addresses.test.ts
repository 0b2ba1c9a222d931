import { describe, expect, it } from 'vitest';
import { addinUrl, OFFICE_JS, officeJsAddress } from '../../src/build/addresses';

describe('the address of the add-in', () => {
  it.each([
    ['https://addins.example', 'https://addins.example'],
    ['https://addins.example/', 'https://addins.example'],
    [' https://Addins.Example:8443/a//b/ ', 'https://addins.example:8443/a/b'],
    ['https://addins.example/met spatie', 'https://addins.example/met%20spatie'],
  ])('%j is %j', (given, expected) => {
    expect(addinUrl(given)).toBe(expected);
  });

  it.each([
    ['addins.example', /ADDIN_URL is no address/],
    ['http://addins.example', /ADDIN_URL must begin with https/],
    ['https://addins.example/?a=1', /ADDIN_URL must be plain/],
    ['https://addins.example/#a', /plain/],
    ['https://user@addins.example/', /plain/],
    ['https://addins.example/taskpane.html', /not a page/],
  ])('%j is refused', (given, problem) => {
    expect(() => addinUrl(given)).toThrow(problem);
  });
});

describe('the address of office.js', () => {
  it.each([
    [undefined, OFFICE_JS],
    [' ', OFFICE_JS],
    [' https://Intern.Example.nl/office/office.js', 'https://intern.example.nl/office/office.js'],
    ['https://intern.example.nl/met spatie/office.js', 'https://intern.example.nl/met%20spatie/office.js'],
  ])('%j is %j', (given, expected) => {
    expect(officeJsAddress(given)).toBe(expected);
  });

  it.each([
    ['office/office.js', /OFFICE_JS is no address/],
    ['http://intern.example.nl/office.js', /OFFICE_JS must begin with https/],
    ['https://intern.example.nl/office.js?v=1', /OFFICE_JS must be plain/],
    ['https://intern.example.nl/office/', /OFFICE_JS must end in \/office\.js/],
    ['https://intern.example.nl/office/office.debug.js', /must end in/],
    ['https://intern.example.nl/office/my-office.js', /must end in/],
  ])('%j is refused', (given, problem) => {
    expect(() => officeJsAddress(given)).toThrow(problem);
  });
});
